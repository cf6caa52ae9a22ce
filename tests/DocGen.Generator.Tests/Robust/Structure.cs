namespace DocGen.Generator.Tests.Robust;

/// <summary>What may happen to the lines of a page.</summary>
internal enum Structure
{
    DropLine,
    DoubleLine,
    SwapLines,
    DropBlock,
    DoubleBlock,
    SwapBlocks,
    CutOff,
    CutInLine,
    DropCell,
    DoubleCell,
    SwapCells,
    MoveHeading,
    QuoteBlock,
    ListBlock,
    IndentBlock,
    OpenFence,
    RenameFence,
    FrontMatterTwice,
    IncludeItself,
    IncludeNothing,
    DropSign,
    DoubleMember,
    NestValue,
}
