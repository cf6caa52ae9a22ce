using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DocGen.Docs.OpenApi;
using DocGen.SampleServer.Pages;
using Microsoft.Net.Http.Headers;

namespace DocGen.SampleServer.Describing;

/// <summary>The OpenAPI document of the pages as bytes: written once, and whole but for the address, which only a request knows.</summary>
internal sealed class OpenApiDocument
{
    /// <summary>Stands where the address goes; the first thing in the document that is not from the options.</summary>
    private const string Place = "docgen:address";

    private readonly ReadOnlyMemory<byte> _before;
    private readonly ReadOnlyMemory<byte> _after;

    private OpenApiDocument(byte[] written, EntityTagHeaderValue tag)
    {
        Tag = tag;
        var place = written.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Place));
        IsAddressed = place >= 0;
        _before = IsAddressed ? written.AsMemory(0, place) : written;
        _after = IsAddressed ? written.AsMemory(place + Place.Length) : default;
    }

    /// <summary>The version of its content, for conditional requests (RFC 9110, section 8.8.3); the same for each address, as that is a URL's own.</summary>
    public EntityTagHeaderValue Tag { get; }

    /// <summary>How many bytes were written.</summary>
    public int Length => _before.Length + _after.Length;

    /// <summary>Whether the address that it is asked for under belongs into it.</summary>
    private bool IsAddressed { get; }

    public static OpenApiDocument Write(ReadApi api, OpenApiOptions options)
    {
        using var stream = new MemoryStream();
        OpenApiWriter.Write(stream, api.Model, api.Facts, options.Servers.Count > 0 ? options : options with { Servers = [Place] });
        var written = stream.ToArray();
        return new(written, new EntityTagHeaderValue($"\"{Convert.ToHexString(SHA256.HashData(written).AsSpan(0, 16))}\""));
    }

    /// <summary>Its bytes, in parts, for who asks at an address.</summary>
    public ReadOnlyMemory<byte>[] At(string address) =>
        IsAddressed ? [_before, JsonEncodedText.Encode(address).EncodedUtf8Bytes.ToArray(), _after] : [_before];
}
