using System.Text.Json;

namespace DocGen.Runtime;

/// <summary>
/// Writes JSON text for the emitted tables. It holds the name of the property that comes next, so that one call writes name
/// and value, or neither when the value is null and nobody asked for the null.
/// </summary>
/// <remarks>
/// Text is put together in one buffer that is used again; nothing else is allocated. Texts are escaped as little as RFC 8259
/// demands, since JSON of an API is never pasted into HTML. One writer serves one thread at a time.
/// </remarks>
public sealed partial class EntityWriter
{
    // No name is held: inside an array, or after a name that is in no table.
    private const int NoName = -1;

    internal SelectNode? Select;

    /// <summary>What counts at this place for entities that were read with a $select.</summary>
    internal PartialRule Partial;
    private EntityNames _names = EntityNames.None;
    private int _property = NoName;
    private bool _writesNull = true;
    private int _depth;

    private EntityWriter()
    {
    }

    internal JsonRules Rules { get; private set; } = JsonRules.Default;

    /// <summary>An entity, or null.</summary>
    /// <param name="value">The entity.</param>
    /// <param name="table">Its table.</param>
    /// <typeparam name="T">Its type.</typeparam>
    internal void Entity<T>(T? value, JsonShape<T> table)
        where T : class
    {
        if (_isPeeking)
        {
            _peeked = value as ApiEntity;
        }
        else if (value is null)
        {
            Null();
        }
        else
        {
            table.Write(this, value);
        }
    }

    /// <summary>A list, or null.</summary>
    /// <param name="value">The list; an element that is null is written as null.</param>
    /// <param name="element">How its elements are written.</param>
    /// <typeparam name="T">Their type.</typeparam>
    internal void List<T>(List<T>? value, JsonShape<T> element)
        where T : notnull
    {
        if (value is null || _isPeeking)
        {
            Null();
            return;
        }

        var partial = Partial;
        Partial = partial == PartialRule.WrittenOutsideLists ? PartialRule.Refused : partial;
        BeginArray();
        for (var i = 0; i < value.Count; i++)
        {
            Item(value[i], element);
        }

        EndArray();
        Partial = partial;
    }

    /// <summary>A dictionary, or null.</summary>
    /// <param name="value">The dictionary; a value that is null is written as null.</param>
    /// <param name="element">How its values are written.</param>
    /// <typeparam name="T">Their type.</typeparam>
    internal void Dictionary<T>(Dictionary<string, T>? value, JsonShape<T> element)
        where T : notnull
    {
        if (value is null || _isPeeking)
        {
            Null();
            return;
        }

        BeginObject();
        foreach (var (key, item) in value)
        {
            Name(key);
            Item(item, element);
        }

        EndObject();
    }

    internal void Sequence<T>(IEnumerable<T> values, JsonShape<T> element)
        where T : notnull
    {
        BeginArray();
        foreach (var value in values)
        {
            Item(value, element);
        }

        EndArray();
    }

    internal void Item<T>(T value, JsonShape<T> element)
        where T : notnull
    {
        _writesNull = true;
        if (!typeof(T).IsValueType && value is null)
        {
            Null();
        }
        else
        {
            element.Write(this, value);
        }
    }

    /// <summary>Holds a property's name for the value that comes next.</summary>
    internal void Name(EntityNames names, int property, bool writesNull)
    {
        // Storing a reference costs more than comparing one, and mostly it is there already.
        if (!ReferenceEquals(_names, names))
        {
            _names = names;
        }

        _property = property;
        _writesNull = writesNull;
    }

    /// <summary>After the last property: its name may still be there, if its null was not written.</summary>
    internal void DropName() => _property = NoName;

    /// <summary>The members that no page shows; those whose name has become a property since are written by that.</summary>
    internal void Unknown(Dictionary<string, JsonElement> members, EntityNames names, SelectNode? select)
    {
        foreach (var (name, value) in members)
        {
            if (Array.IndexOf(names.All, name) >= 0)
            {
                continue;
            }

            SelectNode? below = null;
            var isSelected = select is null || select.TryGet(name, out below);
            if (isSelected || !Rules.LeavesOutUnselected)
            {
                Name(name);
                Select = below;
                Element(isSelected ? value : null);
            }
        }

        Select = select;
    }

    internal void BeginObject() => Begin((byte)'{');

    internal void EndObject() => End((byte)'}');

    internal void BeginArray() => Begin((byte)'[');

    internal void EndArray() => End((byte)']');

    private void Begin(byte bracket)
    {
        if (++_depth > JsonRules.MaxDepth)
        {
            throw new InvalidOperationException($"The value nests deeper than {JsonRules.MaxDepth} levels: does something hold itself?");
        }

        Room(1, out var start)[0] = bracket;
        _length = start + 1;
    }

    private void End(byte bracket)
    {
        // Each value leaves a comma behind it: the last one becomes the bracket.
        _depth--;
        var room = Room(2, out var start);
        if (_buffer[start - 1] == ',')
        {
            _buffer[start - 1] = bracket;
            room[0] = (byte)',';
            _length = start + 1;
        }
        else
        {
            room[0] = bracket;
            room[1] = (byte)',';
            _length = start + 2;
        }
    }
}
