namespace DocGen.Runtime;

/// <summary>Makes <see cref="Select{TRoot}"/> values; what a collection expression <c>[a, b]</c> calls.</summary>
public static class Select
{
    /// <summary>A selection of these paths. Without any it means everything, as an absent <c>$select</c> does.</summary>
    /// <param name="paths">The paths, in the order in which they are sent.</param>
    /// <typeparam name="TRoot">The entity that the paths start at.</typeparam>
    /// <exception cref="ArgumentException">
    /// A path names no property, is deeper than 16 names, or all together are longer than 8,192 characters.
    /// </exception>
    public static Select<TRoot> Create<TRoot>(ReadOnlySpan<FieldPath<TRoot>> paths)
    {
        var texts = new string[paths.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = paths[i].ToString();
        }

        var fault = SelectText.CheckPaths(texts);
        return fault is null ? new Select<TRoot>(texts) : throw new ArgumentException(fault, nameof(paths));
    }
}
