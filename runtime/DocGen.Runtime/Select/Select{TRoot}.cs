using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace DocGen.Runtime;

/// <summary>
/// The <c>$select</c> of a call: which properties the answer shall have. Made of typed paths,
/// <c>[ChatSessionEntity.Fields.Person.FullName]</c>, or of text, <c>"name,category/id"</c>.
/// </summary>
/// <remarks>
/// Names compare without case, blanks around them are dropped, a slash goes into a nested object, and a name selects all
/// that is below it. No name at all means everything. A name that does not exist selects nothing and is no error. On a
/// list or a dictionary it works on each element. The value never changes and may be shared by calls and threads; doing
/// so saves the work of matching the names again.
/// </remarks>
/// <typeparam name="TRoot">The entity that the paths start at.</typeparam>
[CollectionBuilder(typeof(Select), nameof(Select.Create))]
public sealed class Select<TRoot> : IEnumerable<FieldPath<TRoot>>
{
    private readonly string[] _paths;
    private string? _text;

    internal Select(string[] paths)
    {
        _paths = paths;
        Node = SelectNode.Of(paths);
    }

    /// <summary>The selection as a tree for readers and writers of JSON; null when everything is selected.</summary>
    public SelectNode? Node { get; }

    /// <summary>Whether nothing is left out, because no name was given.</summary>
    public bool IsEverything => Node is null;

    /// <summary>Reads the text form.</summary>
    /// <param name="text">Names between commas, steps between slashes; null and empty mean everything.</param>
    /// <exception cref="FormatException">
    /// The text is longer than 8,192 characters, a path is deeper than 16 names, or a step is empty or holds a control character.
    /// </exception>
    public static Select<TRoot> Parse(string? text) =>
        SelectText.TryCut(text, out var paths, out var fault) ? new(paths) : throw new FormatException(fault);

    /// <summary>Reads the text form without throwing.</summary>
    /// <param name="text">See <see cref="Parse"/>.</param>
    /// <param name="select">The selection, or null when the answer is false.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Select<TRoot>? select) => TryParse(text, out select, out _);

    /// <summary>Reads the text form without throwing, and says what is wrong with it.</summary>
    /// <param name="text">See <see cref="Parse"/>.</param>
    /// <param name="select">The selection, or null when the answer is false.</param>
    /// <param name="fault">One sentence for whoever sent the text, or null when the answer is true.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Select<TRoot>? select, [NotNullWhen(false)] out string? fault)
    {
        select = SelectText.TryCut(text, out var paths, out fault) ? new(paths) : null;
        return select is not null;
    }

    /// <summary>Whether the selection takes in all of what the path leads to.</summary>
    /// <param name="path">The path; the default one asks whether everything is selected.</param>
    public bool Covers(FieldPath<TRoot> path) => SelectNode.Covers(Node, path.ToString());

    /// <summary>The text form as it goes over the wire: names as they were given, without blanks; empty for everything.</summary>
    public override string ToString() => _text ??= string.Join(",", _paths);

    /// <inheritdoc/>
    public IEnumerator<FieldPath<TRoot>> GetEnumerator()
    {
        foreach (var path in _paths)
        {
            yield return FieldPath<TRoot>.Checked(path);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The same as <see cref="Parse"/>; null stays null.</summary>
    /// <param name="text">The text form.</param>
    /// <exception cref="FormatException">See <see cref="Parse"/>.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Select<TRoot>?(string? text) => text is null ? null : Parse(text);
}
