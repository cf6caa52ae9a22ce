namespace DocGen.Docs.Reading.Text;

/// <summary>What becomes of a tag.</summary>
internal enum TagKind
{
    /// <summary>It goes, and nothing stands for it: <c>&lt;b&gt;</c>.</summary>
    Inline,

    /// <summary>It ends a line or a paragraph: a blank stands for it.</summary>
    Block,

    /// <summary>It names something; the last part of the name stands for it if it has no text.</summary>
    Reference,
}
