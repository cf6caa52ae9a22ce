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
    /// <summary>Stands where the address goes; nothing but the title and the description comes before it.</summary>
    private const string Place = "docgen:address";

    private readonly ReadOnlyMemory<byte> _before;
    private readonly ReadOnlyMemory<byte> _after;
    private readonly bool _isAddressed;

    private OpenApiDocument(byte[] written, bool isAddressed)
    {
        Tag = new EntityTagHeaderValue($"\"{Convert.ToHexString(SHA256.HashData(written).AsSpan(0, 16))}\"");
        _isAddressed = isAddressed;
        var place = isAddressed ? written.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Place)) : written.Length;
        _before = written.AsMemory(0, place);
        _after = isAddressed ? written.AsMemory(place + Place.Length) : default;
    }

    /// <summary>The version of its content, for conditional requests (RFC 9110, section 8.8.3); the same for each address, as that is a URL's own.</summary>
    public EntityTagHeaderValue Tag { get; }

    /// <summary>How many bytes were written.</summary>
    public int Length => _before.Length + _after.Length;

    public static OpenApiDocument Write(ReadApi api, OpenApiOptions options)
    {
        var isAddressed = options.Servers.Count == 0;
        using var stream = new MemoryStream();
        OpenApiWriter.Write(stream, api.Model, api.Facts, isAddressed ? options with { Servers = [Place] } : options);
        return new(stream.ToArray(), isAddressed);
    }

    /// <summary>Its bytes, in parts, for who asks at an address; that is left out where the options tell others.</summary>
    public ReadOnlyMemory<byte>[] At(string address) =>
        _isAddressed ? [_before, JsonEncodedText.Encode(address).EncodedUtf8Bytes.ToArray(), _after] : [_before];
}
