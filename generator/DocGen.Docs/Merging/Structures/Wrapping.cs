namespace DocGen.Docs.Merging.Structures;

/// <summary>What the objects that a table describes stand in.</summary>
internal enum Wrapping
{
    /// <summary>The object is the body itself.</summary>
    None,

    /// <summary>The body is a list of them.</summary>
    List,

    /// <summary>The body is an object whose values they are.</summary>
    Dictionary,
}
