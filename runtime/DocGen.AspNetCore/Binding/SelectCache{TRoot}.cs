using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using DocGen.Runtime;

namespace DocGen.AspNetCore;

/// <summary>
/// Selections by their text. Callers send the same few texts again and again; a selection that is used again has matched its
/// names already.
/// </summary>
internal static class SelectCache<TRoot>
{
    // Strangers choose the texts: neither many nor long ones may stay in memory.
    private const int MaxCount = 128;
    private const int MaxLength = 512;

    private static readonly ConcurrentDictionary<string, Select<TRoot>> s_known = new(StringComparer.Ordinal);

    internal static bool TryParse(string text, [NotNullWhen(true)] out Select<TRoot>? select, [NotNullWhen(false)] out string? fault)
    {
        fault = null;
        if (s_known.TryGetValue(text, out select))
        {
            return true;
        }

        if (!Select<TRoot>.TryParse(text, out select, out fault))
        {
            return false;
        }

        if (text.Length <= MaxLength)
        {
            if (s_known.Count >= MaxCount)
            {
                s_known.Clear();
            }

            s_known[text] = select;
        }

        return true;
    }
}
