namespace DocGen.Docs.Reading.Pages;

/// <summary>The kinds of JSON value (RFC 8259, section 3).</summary>
public enum SampleKind
{
    /// <summary>Nothing.</summary>
    Null,

    /// <summary>The word <c>true</c>.</summary>
    True,

    /// <summary>The word <c>false</c>.</summary>
    False,

    /// <summary>A number of any size.</summary>
    Number,

    /// <summary>Text.</summary>
    String,

    /// <summary>A list of values.</summary>
    Array,

    /// <summary>Named values.</summary>
    Object,
}
