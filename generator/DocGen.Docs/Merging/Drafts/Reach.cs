namespace DocGen.Docs.Merging.Drafts;

/// <summary>How operations reach a type.</summary>
[Flags]
internal enum Reach
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>Some body or answer holds it, or a type page describes it.</summary>
    Used = 1,

    /// <summary><c>$select</c> of some operation can name its properties.</summary>
    Selectable = 2,

    /// <summary>Some operation takes changes of it instead of all of it.</summary>
    Patched = 4,
}
