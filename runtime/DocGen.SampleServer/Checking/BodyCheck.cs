using System.Buffers;
using System.Text.Json;
using DocGen.Docs.Model;
using DocGen.Runtime;
using DocGen.SampleServer.Pages;

namespace DocGen.SampleServer.Checking;

/// <summary>Reads a JSON body beside the types of its page, without keeping any of it, and names the places where they part. One for each body.</summary>
/// <param name="types">The types of the API.</param>
/// <param name="allowed">Patterns of places that are not looked at: there the page contradicts itself.</param>
/// <param name="refusesUnknown">Whether a property that the page doesn't know is a fault.</param>
internal sealed class BodyCheck(TypeTable types, HashSet<string> allowed, bool refusesUnknown)
{
    // More would only repeat what the first ones say.
    private const int MostFaults = 20;

    private readonly List<BodyFault> _faults = [];
    private readonly JsonTrail _trail = new();

    /// <summary>The faults in the order of the text; empty where there are none.</summary>
    public List<BodyFault> Find(ReadOnlySequence<byte> utf8, BodyModel body)
    {
        if (body.Type.Kind == TypeKind.Patch)
        {
            FindInPatch(utf8, body);
            return _faults;
        }

        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 64 });
        try
        {
            json.Read();
            if (json.TokenType == JsonTokenType.Null)
            {
                Add(TypeWords.Of(body.Type), "null", body.Summary);
            }

            Value(ref json, body.Type, body.Summary);
            json.Read();
        }
        catch (JsonException fault)
        {
            Add("JSON (RFC 8259)", $"what is none, in line {fault.LineNumber + 1}, at byte {fault.BytePositionInLine + 1}", "");
        }

        catch (InvalidOperationException)
        {
            Add("JSON (RFC 8259)", "a text with half of a character", "");
        }

        return _faults;
    }

    private void FindInPatch(ReadOnlySequence<byte> utf8, BodyModel body)
    {
        try
        {
            if (ApiPatch<object>.Parse(utf8.ToArray()) is null)
            {
                Add("an array of operations or an object to merge", "nothing", body.Summary);
            }
        }
        catch (ApiJsonException fault)
        {
            var pattern = JsonTrail.PatternOf(fault.Path);
            if (!allowed.Contains(pattern))
            {
                _faults.Add(new(fault.Path, pattern, fault.Expected, fault.Found, body.Summary));
            }
        }
    }

    private void Value(ref Utf8JsonReader json, TypeModel type, string says)
    {
        // Any property may be null: $select makes it so.
        if (json.TokenType == JsonTokenType.Null || type.Kind == TypeKind.Json)
        {
            json.Skip();
            return;
        }

        switch (type.Kind)
        {
            case TypeKind.Entity or TypeKind.Dictionary when json.TokenType == JsonTokenType.StartObject:
                Members(ref json, type);
                break;
            case TypeKind.List when json.TokenType == JsonTokenType.StartArray:
                Elements(ref json, type.Element!, says);
                break;
            default:
                if (!ScalarFit.Fits(ref json, type))
                {
                    Add(TypeWords.Of(type), TypeWords.Of(ref json), says);
                }

                json.Skip();
                break;
        }
    }

    private void Members(ref Utf8JsonReader json, TypeModel type)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString()!;
            _trail.Enter(name);
            json.Read();
            if (type.Kind == TypeKind.Dictionary)
            {
                Value(ref json, type.Element!, "");
            }
            else if (types.Property(type, name) is { } property)
            {
                Value(ref json, property.Type, property.Summary);
            }
            else
            {
                // A type that is named and never shown has no property that could be known.
                if (refusesUnknown && types.Entity(type) is { } entity && TypeTable.Properties(entity).Any())
                {
                    Add($"a property of {type.Name}", "one that the page doesn't know", "");
                }

                json.Skip();
            }

            _trail.Leave();
        }
    }

    private void Elements(ref Utf8JsonReader json, TypeModel element, string says)
    {
        for (var i = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; i++)
        {
            _trail.Enter(i);
            Value(ref json, element, says);
            _trail.Leave();
        }
    }

    private void Add(string expected, string found, string says)
    {
        if (_faults.Count < MostFaults && !allowed.Contains(_trail.Pattern))
        {
            _faults.Add(new(_trail.Path, _trail.Pattern, expected, found, says));
        }
    }
}
