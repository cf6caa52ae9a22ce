using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace DocGen.Runtime;

/// <summary>The text form of <c>$select</c>: cut into paths, with the limits that keep a server safe from strangers.</summary>
internal static class SelectText
{
    /// <summary>More than any real selection needs, and about what servers allow a whole request line.</summary>
    internal const int MaxLength = 8192;

    /// <summary>No entity nests deeper; every level costs a node of the tree.</summary>
    internal const int MaxDepth = 16;

    private static readonly SearchValues<char> s_unwritable = SearchValues.Create(
        ",/\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F" +
        "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F");

    internal static void CheckName(string property)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(property);
        if (property.AsSpan().IndexOfAny(s_unwritable) >= 0)
        {
            throw new ArgumentException("A name in $select cannot hold a comma, a slash or a control character.", nameof(property));
        }
    }

    /// <summary>What is wrong with paths that were made of typed steps, or null.</summary>
    internal static string? CheckPaths(string[] paths)
    {
        var length = Math.Max(0, paths.Length - 1);
        foreach (var path in paths)
        {
            length += path.Length;
            if (path.Length == 0)
            {
                return "A path of $select names no property: the entity itself is selected by an empty list.";
            }

            if (path.AsSpan().Count('/') >= MaxDepth)
            {
                return TooDeep;
            }
        }

        return length > MaxLength ? TooLong : null;
    }

    internal static bool TryCut(string? text, out string[] paths, [NotNullWhen(false)] out string? fault)
    {
        paths = [];
        fault = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return text is null || text.Length <= MaxLength || (fault = TooLong) is null;
        }

        if (text.Length > MaxLength)
        {
            fault = TooLong;
            return false;
        }

        var items = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < items.Length && fault is null; i++)
        {
            items[i] = CutPath(items[i], ref fault);
        }

        paths = fault is null ? items : [];
        return fault is null;
    }

    private const string TooLong = "$select is longer than 8,192 characters.";
    private const string TooDeep = "$select goes deeper than 16 names.";

    private static string CutPath(string path, ref string? fault)
    {
        var odd = path.AsSpan().IndexOfAny(s_unwritable);
        if (odd < 0)
        {
            return path;
        }

        var steps = path.Split('/', StringSplitOptions.TrimEntries);
        fault = steps.Length > MaxDepth ? TooDeep : null;
        foreach (var step in steps)
        {
            if (step.Length == 0)
            {
                fault ??= "$select has a slash without a name beside it.";
            }
            else if (step.AsSpan().IndexOfAny(s_unwritable) >= 0)
            {
                fault ??= "$select has a control character in a name.";
            }
        }

        return string.Join('/', steps);
    }
}
