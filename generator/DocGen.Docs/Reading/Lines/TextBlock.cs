namespace DocGen.Docs.Reading.Lines;

/// <summary>Lines of text without a blank one between: a paragraph, bullets, a quotation.</summary>
internal sealed record TextBlock(int FirstLine, int EndLine) : Block(FirstLine, EndLine);
