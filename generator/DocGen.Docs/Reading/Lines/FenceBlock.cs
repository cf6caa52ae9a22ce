namespace DocGen.Docs.Reading.Lines;

/// <summary>A fenced block of code.</summary>
/// <param name="FirstLine">The line of the opening fence.</param>
/// <param name="EndLine">The line after the closing fence.</param>
/// <param name="ContentEndLine">The line after the last line inside.</param>
/// <param name="Language">The first word after the opening fence: <c>http</c>, <c>http!</c>, <c>js</c>, or nothing.</param>
/// <param name="Closed">Whether there is a closing fence.</param>
internal sealed record FenceBlock(int FirstLine, int EndLine, int ContentEndLine, string Language, bool Closed) : Block(FirstLine, EndLine)
{
    /// <summary>The first line inside.</summary>
    public int ContentFirstLine => FirstLine + 1;

    /// <summary>Whether it shows an HTTP message: the docs write <c>http</c>, <c>http!</c> for requests and <c>http_</c> for answers.</summary>
    public bool IsHttp => Language.StartsWith("http", StringComparison.OrdinalIgnoreCase);
}
