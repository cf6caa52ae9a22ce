using DocGen.Docs.Reading.Lines;

namespace DocGen.Docs.Reading.Sections;

/// <summary>A table whose columns are understood.</summary>
/// <param name="Columns">What each column holds.</param>
/// <param name="Rows">Its rows, without the header line.</param>
/// <param name="IsPathPart">Whether its header is that of the path parts.</param>
internal sealed record ReadTable(TableColumn[] Columns, RowSpan[] Rows, bool IsPathPart)
{
    /// <summary>Whether it lists status codes.</summary>
    public bool IsStatus { get; } = Array.IndexOf(Columns, TableColumn.Code) >= 0 && Array.IndexOf(Columns, TableColumn.Name) < 0;
}
