namespace DocGen.Generator.Tests.Support;

/// <summary>What can become of a sample.</summary>
internal enum SampleOutcomeKind
{
    /// <summary>Read, and written back equal.</summary>
    Equal,

    /// <summary>Not read, or written back otherwise.</summary>
    Different,

    /// <summary>The operation has such a body, but the page shows none.</summary>
    NotShown,

    /// <summary>The operation has no such body, and the page shows none or <c>null</c>.</summary>
    NoBody,

    /// <summary>The body is a stream of bytes, for which the page shows a text.</summary>
    Stream,

    /// <summary>The body is a patch document, which no emitted type stands for.</summary>
    Patch,
}
