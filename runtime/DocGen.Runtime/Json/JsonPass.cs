using System.Text;
using System.Text.Json;

namespace DocGen.Runtime;

/// <summary>
/// One pass over JSON, in or out, as what an emitted table says it is. Each kind of value has two methods: one without a
/// value reads it, null for the JSON <c>null</c>, and throws for a value of another kind, which numbers in quotes are; one
/// with a value writes it. Which of them count, <see cref="Reads"/> tells.
/// </summary>
public ref partial struct JsonPass
{
    internal Utf8JsonReader Reader;
    internal SelectNode? Select;
    internal JsonTrace? Trace;
    private readonly JsonRules _rules;
    private readonly bool _isTextChecked;
    private readonly EntityWriter? _writer;

    /// <param name="writer">Where everything goes.</param>
    internal JsonPass(EntityWriter writer)
    {
        _writer = writer;
        _rules = writer.Rules;
    }

    /// <param name="reader">Stands before or at the value.</param>
    /// <param name="rules">The open choices.</param>
    /// <param name="select">What the text is the answer to, or null.</param>
    /// <param name="isTextChecked">Whether it is known that every string is valid Unicode, which the reader does not look at.</param>
    internal JsonPass(Utf8JsonReader reader, JsonRules rules, SelectNode? select, bool isTextChecked)
    {
        Reader = reader;
        _rules = rules;
        Select = select;
        _isTextChecked = isTextChecked;
    }

    /// <summary>Whether this pass reads; otherwise it writes.</summary>
    public readonly bool Reads => _writer is null;

    /// <summary>An entity.</summary>
    /// <param name="table">Its table.</param>
    /// <typeparam name="T">Its type.</typeparam>
    /// <exception cref="JsonException">It is no object, or something inside of it is wrong.</exception>
    public T? Entity<T>(JsonShape<T> table)
        where T : class => Reader.TokenType == JsonTokenType.Null ? null : table.Read(ref this);

    /// <summary>A list.</summary>
    /// <param name="element">What its elements are.</param>
    /// <typeparam name="T">Their type.</typeparam>
    /// <exception cref="JsonException">It is no array, or an element is wrong.</exception>
    public List<T>? List<T>(JsonShape<T> element)
        where T : notnull
    {
        if (Reader.TokenType != JsonTokenType.StartArray)
        {
            return Reader.TokenType == JsonTokenType.Null ? null : throw Fault("an array");
        }

        var list = new List<T>();
        try
        {
            while (Reader.Read() && Reader.TokenType != JsonTokenType.EndArray)
            {
                list.Add(Reader.TokenType == JsonTokenType.Null ? element.ReadNull(ref this) : element.Read(ref this));
            }
        }
        catch (JsonException) when (Passing(list.Count))
        {
            throw;
        }

        return list;
    }

    /// <summary>An object whose member names are keys; of a key that comes twice the last value counts.</summary>
    /// <param name="value">What its values are.</param>
    /// <typeparam name="T">Their type.</typeparam>
    /// <exception cref="JsonException">It is no object, or a value is wrong.</exception>
    public Dictionary<string, T>? Dictionary<T>(JsonShape<T> value)
        where T : notnull
    {
        if (Reader.TokenType != JsonTokenType.StartObject)
        {
            return Reader.TokenType == JsonTokenType.Null ? null : throw Fault("an object");
        }

        var dictionary = new Dictionary<string, T>();
        string? key = null;
        try
        {
            while (Reader.Read() && Reader.TokenType != JsonTokenType.EndObject)
            {
                key = null;
                key = Text();
                Reader.Read();
                dictionary[key] = Reader.TokenType == JsonTokenType.Null ? value.ReadNull(ref this) : value.Read(ref this);
            }
        }
        catch (JsonException) when (Passing(key))
        {
            throw;
        }

        return dictionary;
    }

    /// <summary>Notes a step of the path while an exception passes by; never catches it.</summary>
    internal bool Passing(string? name)
    {
        if (name is not null)
        {
            (Trace ??= new()).Name(name);
        }

        return false;
    }

    internal bool Passing(int index)
    {
        (Trace ??= new()).Index(index);
        return false;
    }

    /// <summary>The fault of a value of the wrong kind.</summary>
    internal JsonFault Fault(string expected) => new(expected, Reader.TokenType switch
    {
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "the number " + Digits(),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        JsonTokenType.StartArray => "an array",
        _ => "an object",
    });

    /// <summary>The length of a name or a string as it is on the wire, without quotes.</summary>
    internal long WireLength => Reader.HasValueSequence ? Reader.ValueSequence.Length : Reader.ValueSpan.Length;

    // Half a surrogate pair, written as \ud800, is valid JSON but no text. The reader says so with an InvalidOperationException.
    internal string Text()
    {
        if (!Reader.HasValueSequence && !Reader.ValueIsEscaped && Ascii.IsValid(Reader.ValueSpan))
        {
            // Nearly all texts. The encoding for them needs no second pass over the bytes, as that for UTF-8 does.
            return Encoding.Latin1.GetString(Reader.ValueSpan);
        }

        try
        {
            return Reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw NoText();
        }
    }

    /// <summary>Copies a name or a string without its escapes.</summary>
    internal int Copy(scoped Span<byte> text)
    {
        try
        {
            return Reader.CopyString(text);
        }
        catch (InvalidOperationException)
        {
            throw NoText();
        }
    }

    internal static JsonFault NoText() => new("a text", "a string that is no valid Unicode");

    private string Digits()
    {
        var digits = Reader.HasValueSequence ? "" : Encoding.UTF8.GetString(Reader.ValueSpan);
        return digits.Length > 40 ? digits[..40] + "…" : digits;
    }
}
