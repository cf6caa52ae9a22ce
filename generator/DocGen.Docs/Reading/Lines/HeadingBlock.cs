namespace DocGen.Docs.Reading.Lines;

/// <summary>A heading of the form <c>## text ##</c>.</summary>
/// <param name="FirstLine">Its only line.</param>
/// <param name="Level">How many <c>#</c> it starts with.</param>
/// <param name="Start">Offset of its text.</param>
/// <param name="Text">Its text, without the closing <c>#</c>.</param>
internal sealed record HeadingBlock(int FirstLine, int Level, int Start, string Text) : Block(FirstLine, FirstLine + 1);
