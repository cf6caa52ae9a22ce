namespace DocGen.Docs.Model;

/// <summary>The kinds of value that go over the wire.</summary>
public enum TypeKind
{
    /// <summary>Nothing at all: a response without a body.</summary>
    None,

    /// <summary>Text.</summary>
    String,

    /// <summary>A whole number of 32 bits.</summary>
    Int32,

    /// <summary>A whole number of 64 bits.</summary>
    Int64,

    /// <summary>A number that may have a fraction.</summary>
    Double,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A point in time, as ISO 8601 text.</summary>
    DateTime,

    /// <summary>Bytes as base64 text inside JSON.</summary>
    Bytes,

    /// <summary>Any JSON: the docs don't say, or say that anything goes.</summary>
    Json,

    /// <summary>An entity or request class.</summary>
    Entity,

    /// <summary>A word of a list that may grow.</summary>
    Enum,

    /// <summary>An array of values of one type.</summary>
    List,

    /// <summary>An object used as a table from names to values of one type.</summary>
    Dictionary,

    /// <summary>Raw bytes as the whole body, streamed.</summary>
    File,

    /// <summary>A JSON Patch or JSON Merge Patch document (RFC 6902, RFC 7396).</summary>
    Patch,
}
