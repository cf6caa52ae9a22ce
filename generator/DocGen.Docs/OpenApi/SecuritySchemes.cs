using System.Text.Json;
using DocGen.Docs.Model;

namespace DocGen.Docs.OpenApi;

/// <summary>The ways to sign in that the docs' headers tell: one of them is enough for an operation that documents them.</summary>
internal sealed class SecuritySchemes
{
    public const string Authorization = "Authorization";
    public const string Xsrf = "X-XSRF-TOKEN";

    private static readonly string[] Known = ["Basic", "SoTicket", "Bearer"];

    private readonly HeaderModel? _authorization;
    private readonly HeaderModel? _xsrf;
    private readonly string[] _schemes;

    public SecuritySchemes(ApiModel model)
    {
        _authorization = model.Headers.FirstOrDefault(header => Is(header.WireName, Authorization));
        _xsrf = model.Headers.FirstOrDefault(header => Is(header.WireName, Xsrf));
        // What the text names; where it names none, all that the clients can send.
        var named = Known.Where(scheme => _authorization?.Summary.IndexOf(scheme, StringComparison.OrdinalIgnoreCase) >= 0).ToArray();
        _schemes = _authorization is null ? [] : named.Length > 0 ? named : Known;
    }

    /// <summary>Writes which schemes an operation takes; nothing where its page documents none.</summary>
    public void WriteRequirements(Utf8JsonWriter json, OperationModel operation)
    {
        var accepted = new List<string>();
        if (operation.Headers.Any(header => Is(header, Authorization))) accepted.AddRange(_schemes);
        if (operation.Headers.Any(header => Is(header, Xsrf))) accepted.Add("XSRF");
        if (accepted.Count == 0) return;

        json.WriteStartArray("security");
        foreach (var scheme in accepted)
        {
            json.WriteStartObject();
            json.WriteStartArray(scheme);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the schemes as a member of <c>components</c>.</summary>
    public void Write(Utf8JsonWriter json)
    {
        if (_authorization is null && _xsrf is null) return;
        json.WriteStartObject("securitySchemes");
        foreach (var scheme in _schemes)
        {
            // No registered scheme, so that only the whole header can be said.
            if (scheme == "SoTicket") WriteKey(json, scheme, Authorization, "Written as the word SoTicket, a blank and the ticket. " + _authorization!.Summary);
            else WriteHttp(json, scheme, _authorization!.Summary);
        }

        if (_xsrf is not null) WriteKey(json, "XSRF", _xsrf.WireName, _xsrf.Summary);
        json.WriteEndObject();
    }

    private static void WriteHttp(Utf8JsonWriter json, string scheme, string text)
    {
        json.WriteStartObject(scheme);
        json.WriteString("type", "http");
        json.WriteDescription(text);
        json.WriteString("scheme", scheme.ToLowerInvariant());
        json.WriteEndObject();
    }

    private static void WriteKey(Utf8JsonWriter json, string name, string header, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("type", "apiKey");
        json.WriteDescription(text);
        json.WriteString("name", header);
        json.WriteString("in", "header");
        json.WriteEndObject();
    }

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
