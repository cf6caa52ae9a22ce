namespace DocGen.SampleServer.Routing;

/// <summary>A piece of a path between two slashes.</summary>
/// <param name="Text">As the page writes it.</param>
/// <param name="Pieces">Literals and placeholders in turn; a placeholder's name is without its braces.</param>
internal sealed record RouteSegment(string Text, IReadOnlyList<(string Text, bool IsPlaceholder)> Pieces)
{
    /// <summary>Whether any value fits here.</summary>
    public bool IsOpen => Pieces.Any(piece => piece.IsPlaceholder);

    public static RouteSegment Of(string text)
    {
        var pieces = new List<(string, bool)>();
        for (var at = 0; at < text.Length;)
        {
            var first = text.IndexOf('{', at);
            var close = first < 0 ? -1 : text.IndexOf('}', first);
            // Of braces in braces the innermost count, as everywhere.
            var open = close < 0 ? first : text.LastIndexOf('{', close);
            if (close <= open + 1)
            {
                // No placeholder left: braces without a name are text.
                pieces.Add((text[at..], false));
                break;
            }

            if (open > at)
            {
                pieces.Add((text[at..open], false));
            }

            pieces.Add((text[(open + 1)..close], true));
            at = close + 1;
        }

        return new(text, pieces);
    }
}
