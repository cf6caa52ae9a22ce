using DocGen.Docs.Reading.Lines;

namespace DocGen.Docs.Reading.Sections;

/// <summary>A part of a page: a heading and the blocks below, up to the next section.</summary>
/// <param name="Form">Which part it is.</param>
/// <param name="Start">Offset of its heading.</param>
/// <param name="End">Offset just after its heading.</param>
/// <param name="Argument">What the heading says after the colon.</param>
/// <param name="Blocks">What stands below.</param>
internal sealed record Section(SectionForm Form, int Start, int End, string Argument, List<Block> Blocks)
{
    /// <summary>Which part it is.</summary>
    public SectionKind Kind => Form.Kind;

    /// <summary>The tables in it.</summary>
    public IEnumerable<TableBlock> Tables => Blocks.OfType<TableBlock>();

    /// <summary>The fences in it.</summary>
    public IEnumerable<FenceBlock> Fences => Blocks.OfType<FenceBlock>();
}
