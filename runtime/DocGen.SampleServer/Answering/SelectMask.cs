using System.Buffers;
using System.Text.Json;
using DocGen.Docs.Model;
using DocGen.Runtime;
using DocGen.SampleServer.Pages;

namespace DocGen.SampleServer.Answering;

/// <summary>
/// Copies a JSON answer and writes null where <c>$select</c> leaves something out. Read and written as a stream of tokens; what is
/// selected as a whole is copied as bytes.
/// </summary>
/// <param name="types">The types of the API: only they tell a dictionary, whose values are selected from, from an entity.</param>
internal sealed class SelectMask(TypeTable types)
{
    /// <summary>Writes an answer.</summary>
    /// <param name="utf8">The whole answer.</param>
    /// <param name="type">Its type.</param>
    /// <param name="select">What is selected.</param>
    /// <param name="destination">Where the masked text goes.</param>
    public void Write(ReadOnlySpan<byte> utf8, TypeModel type, SelectNode select, IBufferWriter<byte> destination)
    {
        var json = new Utf8JsonReader(utf8);
        using var masked = new Utf8JsonWriter(destination, SampleText.Plain);
        json.Read();
        Value(ref json, utf8, masked, type, select);
    }

    /// <summary>
    /// Whether a selection means the properties of the answer. Where the page has a whole query language its names are columns of the
    /// rows, unless one of them is a property of the page of rows itself.
    /// </summary>
    public bool Applies(OperationModel operation, SelectNode select) =>
        operation.SelectRoot is not null || types.Entity(operation.Response) is not { Rows: not null } page
        || TypeTable.Properties(page).Any(property => select.TryGet(property.WireName, out _));

    private void Value(ref Utf8JsonReader json, ReadOnlySpan<byte> utf8, Utf8JsonWriter masked, TypeModel? type, SelectNode? select)
    {
        if (select is null || json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            var start = (int)json.TokenStartIndex;
            json.Skip();
            masked.WriteRawValue(utf8[start..(int)json.BytesConsumed], skipInputValidation: true);
        }
        else if (json.TokenType == JsonTokenType.StartArray)
        {
            masked.WriteStartArray();
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                Value(ref json, utf8, masked, type?.Element, select);
            }

            masked.WriteEndArray();
        }
        else
        {
            Members(ref json, utf8, masked, type, select);
        }
    }

    private void Members(ref Utf8JsonReader json, ReadOnlySpan<byte> utf8, Utf8JsonWriter masked, TypeModel? type, SelectNode select)
    {
        masked.WriteStartObject();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString()!;
            masked.WritePropertyName(name);
            json.Read();
            if (type is { Kind: TypeKind.Dictionary })
            {
                Value(ref json, utf8, masked, type.Element, select);
            }
            else if (select.TryGet(name, out var below))
            {
                // The type matters only where the selection goes on.
                Value(ref json, utf8, masked, below is null || type is null ? null : types.Property(type, name)?.Type, below);
            }
            else
            {
                json.Skip();
                masked.WriteNullValue();
            }
        }

        masked.WriteEndObject();
    }
}
