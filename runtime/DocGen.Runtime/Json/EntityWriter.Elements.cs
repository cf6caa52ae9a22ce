using System.Text.Encodings.Web;
using System.Text.Json;

namespace DocGen.Runtime;

public sealed partial class EntityWriter
{
    private Utf8JsonWriter? _elements;
    private EntityWriterSink? _sink;
    private bool _isPeeking;
    private ApiEntity? _peeked;

    /// <summary>The entity that a property holds, got by having the table write it: tables have no other way to ask.</summary>
    internal static ApiEntity? Peek(IEntityTable table, ApiEntity entity, int property)
    {
        var writer = Rent(JsonRules.Default, null);
        try
        {
            writer._isPeeking = true;
            var pass = new JsonPass(writer);
            table.Exchange(ref pass, entity, property);
            return writer._peeked;
        }
        finally
        {
            writer.Return();
        }
    }

    internal Memory<byte> RoomFor(int count)
    {
        Room(count, out var start);
        return _buffer.AsMemory(start);
    }

    internal void Advance(int count) => _length += count;

    /// <summary>Any JSON; a selection works on its objects as on entities.</summary>
    private void WriteElement(JsonElement element)
    {
        Room(1, out _length);
        var options = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };
        _elements ??= new(_sink ??= new(this), options);
        if (Select is { } select)
        {
            Selected(element, select);
        }
        else
        {
            element.WriteTo(_elements);
        }

        _elements.Flush();
        _elements.Reset();
        Raw(","u8);
    }

    private void Selected(JsonElement element, SelectNode select)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            _elements!.WriteStartArray();
            foreach (var item in element.EnumerateArray())
            {
                Selected(item, select);
            }

            _elements.WriteEndArray();
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            _elements!.WriteStartObject();
            foreach (var member in element.EnumerateObject())
            {
                SelectedMember(member, select);
            }

            _elements.WriteEndObject();
        }
        else
        {
            element.WriteTo(_elements!);
        }
    }

    private void SelectedMember(JsonProperty member, SelectNode select)
    {
        if (!select.TryGet(member.Name, out var below))
        {
            if (!Rules.LeavesOutUnselected)
            {
                _elements!.WriteNull(member.Name);
            }

            return;
        }

        _elements!.WritePropertyName(member.Name);
        if (below is null)
        {
            member.Value.WriteTo(_elements);
        }
        else
        {
            Selected(member.Value, below);
        }
    }
}
