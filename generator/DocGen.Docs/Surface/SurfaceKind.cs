namespace DocGen.Docs.Surface;

/// <summary>What a line of the surface is about.</summary>
public enum SurfaceKind
{
    /// <summary>An entity or request class; its value is the class that it derives from.</summary>
    Entity,

    /// <summary>A property of an entity or request, with its type.</summary>
    Property,

    /// <summary>An open enum.</summary>
    Enum,

    /// <summary>A known word of an enum.</summary>
    Word,

    /// <summary>An operation; its value is verb and path.</summary>
    Operation,

    /// <summary>What an operation answers.</summary>
    Answer,

    /// <summary>What an operation takes as its body.</summary>
    Body,

    /// <summary>A documented header of an operation.</summary>
    Header,

    /// <summary>The options object that holds the optional query parameters of an operation.</summary>
    Options,

    /// <summary>A part of an operation's path.</summary>
    Path,

    /// <summary>A query parameter of an operation.</summary>
    Query,

    /// <summary>A documented status of an operation.</summary>
    Status,
}
