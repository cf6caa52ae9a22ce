using DocGen.Docs.Findings;
using DocGen.Docs.Reading.Pages;

namespace DocGen.Docs.Tests.Reading;

public class TypePageTests
{
    private const string Text =
        """
        ---
        title: Types of the library
        docgen: types
        ---

        # Types

        Written by hand.

        ## Shelf

        Where books *stand*.

        | Property Name | Type | Description |
        |---|---|---|
        | Books | Book[] | From left to right |
        | ByColour | Book{} | |
        | Kind | Enum: Open, Closed | |

        ## `Colour`

        Enum: Red, Green, Blue

        ## Book

        | Property Name | Type | Description |
        |---|---|---|
        | Title | string | Deprecated: see Titles |
        """;

    private static readonly DocType[] Types = [.. Read.All(Text, "types.md").Facts.Types];

    [Fact]
    public void The_page_is_of_kind_types()
    {
        Assert.Equal(DocFileKind.Types, Read.Kind(Text));
        Assert.Empty(Read.FindingIds(Text));
    }

    [Fact]
    public void Each_heading_is_a_type() =>
        Assert.Equal([("Shelf", 0, "Where books stand."), ("Colour", 1, ""), ("Book", 2, "")], Types.Select(type => (type.Name, type.Index, type.Description)));

    [Fact]
    public void A_table_gives_its_properties() =>
        Assert.Equal([("Books", "Book[]"), ("ByColour", "Book{}"), ("Kind", "Enum")], Types[0].Rows.Select(row => (row.Name, row.Type)));

    [Fact]
    public void A_line_gives_the_words_of_an_enum()
    {
        Assert.Equal(["Red", "Green", "Blue"], Types[1].Members);
        Assert.Empty(Types[1].Rows);
    }

    [Fact]
    public void Rows_are_counted_over_the_whole_page()
    {
        Assert.Equal([0, 3, 3], Types.Select(type => type.FirstRow));
        Assert.True(Types[2].Rows[0].Deprecated);
        Assert.Equal("Title", Read.At(Text, Read.All(Text), new SpotKey(SpotKind.TypeRow, 3)));
        Assert.Equal("Book", Read.At(Text, Read.All(Text), new SpotKey(SpotKind.TypeHeading, 2)));
    }

    [Fact]
    public void A_heading_with_nothing_below_is_told_of() =>
        Assert.Equal("Spine", Read.Finding(ReadingRules.EmptyType, Text + "\n\n## Spine\n\nOnly words.").Place);
}
