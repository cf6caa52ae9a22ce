using DocGen.Docs.Surface;
using DocGen.Docs.Tests.Merging;

namespace DocGen.Docs.Tests.Surface;

/// <summary>The file of the accepted API: what it says, and that it is read back as what it was.</summary>
public class SurfaceTextTests
{
    [Fact]
    public void A_small_API_is_a_line_a_member() => Assert.Equal(
        """
        entity Boat
        entity Boat Flags: BoatFlags
        entity Boat Marks: string[]
        enum BoatFlags
        enum BoatFlags Fast
        enum BoatFlags Sunk
        operation v1Boat_Save PUT /api/v1/Boat/{id}
        operation v1Boat_Save answer: Boat
        operation v1Boat_Save body: Boat
        operation v1Boat_Save headers: Authorization, If-Unmodified-Since
        operation v1Boat_Save path id: int32
        operation v1Boat_Save query days: int32 (required)
        operation v1Boat_Save status: 200, 412
        """.ReplaceLineEndings("\n").Split('\n'),
        Lines(Harbour.Save));

    [Fact]
    public void Marks_and_other_names_in_code_are_told() => Assert.Equal(
        ["entity Boat Name: string (deprecated)", "entity Boat from-port: string as FromPort", "operation v1Boat_Save PUT /api/v1/Boat/{id} (deprecated)"],
        Lines(Harbour.Save with { Description = "Deprecated: use another.", Gives = ["Name | string | Deprecated: use FullName", "from-port | string"] })
            .Where(line => line.Contains('(', StringComparison.Ordinal) || line.Contains(" as ", StringComparison.Ordinal)).Where(line => !line.Contains("query", StringComparison.Ordinal)));

    [Fact]
    public void A_type_without_a_name_in_the_docs_says_so() =>
        Assert.Contains(Lines(Pages.Listing("v1Boat_GetCrew", ["Rank | string"])), line => line.StartsWith("entity ", StringComparison.Ordinal) && line.EndsWith(" (unnamed)", StringComparison.Ordinal));

    [Fact]
    public void What_is_written_is_read_back_with_its_lines()
    {
        var members = ApiSurface.Of(Merge.Of(Library.All));
        var text = SurfaceText.Write(members);
        var reading = SurfaceReader.Read(text);
        Assert.Empty(reading.Faults);
        Assert.Equal(members.OrderBy(Key, StringComparer.Ordinal), reading.Members.Select(member => member with { Line = -1 }).OrderBy(Key, StringComparer.Ordinal));
        Assert.All(reading.Members, member => Assert.Contains(member.Owner, text.Split('\n')[member.Line], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("two words")]
    [InlineData("a,b")]
    [InlineData("ends:")]
    [InlineData("say \"it\"")]
    [InlineData("back\\slash")]
    [InlineData("#endif")]
    [InlineData("(required)")]
    [InlineData("line\u2028#endif\u0085")]
    [InlineData("\u202Enepo")]
    [InlineData("\uD800")]
    [InlineData(":")]
    [InlineData("")]
    public void Any_name_is_one_visible_word(string name)
    {
        SurfaceMember[] members =
        [
            new(SurfaceKind.Property, "Boat", name, "string", SurfaceMarks.Deprecated), new(SurfaceKind.Word, "Colour", name, ""), new(SurfaceKind.Header, "v1_X", name, ""),
            new(SurfaceKind.Query, name, name, "int32", SurfaceMarks.Required), new(SurfaceKind.Operation, "v1_Y", "", "GET /" + name),
        ];
        var text = SurfaceText.Write(new(members));
        Assert.All(text, c => Assert.True(c is '\n' or (>= ' ' and <= '~'), $"{(int)c:x4}"));
        Assert.Equal(members.ToHashSet(), SurfaceReader.Read(text).Members.Select(member => member with { Line = -1 }).ToHashSet());
    }

    [Fact]
    public void Line_ends_of_another_system_change_nothing()
    {
        var text = SurfaceText.Write(ApiSurface.Of(Merge.Of(Library.All)));
        Assert.Equal(SurfaceReader.Read(text), SurfaceReader.Read(text.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_order_of_the_pages_changes_nothing() =>
        Assert.Equal(SurfaceText.Write(ApiSurface.Of(Merge.Of(Library.All))), SurfaceText.Write(ApiSurface.Of(Merge.Of([.. Library.All.Reverse()]))));

    [Theory]
    [InlineData("entity")]
    [InlineData("entity Boat Name string")]
    [InlineData("entity Boat \"Name: string")]
    [InlineData("class Boat")]
    [InlineData("operation v1Boat_Save gives: Boat")]
    [InlineData("operation v1Boat_Save headers:")]
    public void A_line_that_is_no_member_is_a_fault(string line) =>
        Assert.Equal([new SurfaceFault(1, line, false)], SurfaceReader.Read("entity Boat\n" + line).Faults);

    [Fact]
    public void A_member_that_stands_there_twice_is_a_fault() =>
        Assert.Equal([new SurfaceFault(2, "entity Boat Name: int32", false)], SurfaceReader.Read("entity Boat\nentity Boat Name: string\nentity Boat Name: int32\n").Faults);

    [Fact]
    public void Marks_of_a_merge_conflict_are_told_apart() =>
        Assert.Equal([0, 1, 3], SurfaceReader.Read("<<<<<<< mine\n=======\nentity Boat\n>>>>>>> theirs").Faults.Where(fault => fault.IsConflict).Select(fault => fault.Line));

    private static string[] Lines(WrittenPage page) => SurfaceText.Write(ApiSurface.Of(Merge.Of(page))).Split('\n')[1..^2];

    private static string Key(SurfaceMember member) => $"{member.Kind} {member.Owner} {member.Name}";
}
