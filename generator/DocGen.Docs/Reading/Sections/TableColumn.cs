namespace DocGen.Docs.Reading.Sections;

/// <summary>What a column of a table holds.</summary>
internal enum TableColumn
{
    /// <summary>Something that no reader knows.</summary>
    Unknown,

    /// <summary>The name of a parameter, a header or a property.</summary>
    Name,

    /// <summary>Its type.</summary>
    TypeWord,

    /// <summary>Text about it.</summary>
    Description,

    /// <summary>Whether it must be given.</summary>
    Required,

    /// <summary>A status code.</summary>
    Code,
}
