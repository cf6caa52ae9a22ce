using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using DocGen.SampleServer.Pages;

namespace DocGen.SampleServer.Storing;

/// <summary>The members of a JSON object, each with its value as the bytes that it is written in.</summary>
internal sealed class JsonMembers
{
    private readonly List<(string Name, byte[] Value)> _members = [];

    /// <summary>The members of an object; none of any other JSON.</summary>
    public static JsonMembers Of(ReadOnlySpan<byte> utf8)
    {
        var result = new JsonMembers();
        var json = new Utf8JsonReader(utf8);
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
        {
            return result;
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString()!;
            json.Read();
            var start = (int)json.TokenStartIndex;
            json.Skip();
            result.Set(name, utf8[start..(int)json.BytesConsumed].ToArray());
        }

        return result;
    }

    /// <summary>Sets a member where it stands, or adds it at the end.</summary>
    public void Set(string name, byte[] value)
    {
        var at = _members.FindIndex(member => member.Name == name);
        if (at < 0)
        {
            _members.Add((name, value));
        }
        else
        {
            _members[at] = (name, value);
        }
    }

    /// <summary>Lays other members over these: theirs count, and what only they have is added.</summary>
    public JsonMembers Over(JsonMembers others)
    {
        foreach (var (name, value) in others._members)
        {
            Set(name, value);
        }

        return this;
    }

    /// <summary>A number as text; null where the member is none, or 0, which stands for "not yet".</summary>
    public string? Id(string name)
    {
        var value = _members.Find(member => member.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
        return value is not null && long.TryParse(Encoding.UTF8.GetString(value), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id) && id != 0
            ? id.ToString(CultureInfo.InvariantCulture)
            : null;
    }

    public byte[] ToUtf8()
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, SampleText.Plain))
        {
            json.WriteStartObject();
            foreach (var (name, value) in _members)
            {
                json.WritePropertyName(name);
                json.WriteRawValue(value, skipInputValidation: true);
            }

            json.WriteEndObject();
        }

        return text.WrittenSpan.ToArray();
    }
}
