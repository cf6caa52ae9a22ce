using DocGen.Docs.Findings;

namespace DocGen.Docs.Reading.Sections;

/// <summary>How the layouts write one kind of section.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Headings">What its heading says, up to the colon; compared without case and with single blanks.</param>
/// <param name="Columns">The columns of its table, for a table that lost its header line.</param>
/// <param name="Heading">Where a finding about the section as a whole stands.</param>
internal sealed record SectionForm(SectionKind Kind, string[] Headings, TableColumn[] Columns, SpotKind Heading);
