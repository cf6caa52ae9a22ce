namespace DocGen.Docs.Reading.Pages;

/// <summary>The kinds of JSON value (RFC 8259, section 3).</summary>
public enum SampleKind
{
    Null,
    True,
    False,
    Number,
    String,
    Array,
    Object,
}
