using DocGen.Docs.Merging;
using DocGen.Docs.Tests.Merging.Naming;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.Merging;

public class WholeModelTests
{
    private static readonly DocGen.Docs.Model.ApiModel Model = Merge.Of(Library.All);

    [Fact]
    public void The_small_library_is_what_its_pages_mean()
    {
        Assert.Equal("Binding, Book, BookOnPaper, Mark, Shelf", Model.TypeNames());
        Assert.Equal(
            ["Move: BookAgentMoveRequest -> None", "GetBookList:  -> Book[]", "Save: Book -> None", "Print:  -> BookOnPaper", "Get:  -> Book", "GetBinding:  -> Binding", "Photo:  -> File"],
            new[] { "v1BookAgent_Move", "v1BookAgent_GetBookList", "v1Book_Save", "v1Book_Print", "v1Book_Get", "v1BookAgent_GetBinding", "v1Shelf_Photo" }
                .Select(uid => Model.Operation(uid)).Select(operation => $"{operation.Name}: {operation.Body?.Type.Text()} -> {operation.Response.Text()}"));
        Assert.Equal(("Mark[]", "enum BookSize"), (Model.Type("Book", "Marks"), Model.Type("Book", "Size")));
        Assert.Equal(("Int32[]", "DateTime", "String{}"), (Model.Type("BookAgentMoveRequest", "BookIds"), Model.Type("BookAgentMoveRequest", "Until"), Model.Type("BookAgentMoveRequest", "Names")));
    }

    [Fact]
    public void The_order_of_the_files_changes_nothing()
    {
        foreach (var seed in Enumerable.Range(0, 25))
        {
            var files = Library.All.SelectMany(page => page.Facts).ToArray();
            new Random(seed).Shuffle(files);
            Merge.AssertEqual(Model, ApiModelBuilder.Build(files));
        }
    }

    [Fact]
    public void The_values_of_samples_change_nothing_while_their_kinds_stay() => Merge.AssertEqual(Model, Merge.Of(Library.OtherValues));

    [Fact]
    public void Moved_lines_change_nothing() => Merge.AssertEqual(Model, Merge.Of([.. Library.All.Select(page => page with { Moved = 7 })]));

    [Fact]
    public void Samples_in_files_of_their_own_change_nothing() => Merge.AssertEqual(Model, Merge.Of([.. Library.All.Select(page => page with { Included = true })]));

    [Fact]
    public void Merging_twice_gives_the_same() => Merge.AssertEqual(Model, Merge.Of(Library.All));

    [Fact]
    public void All_names_are_identifiers_and_unlike()
    {
        Assert.Empty(AllTypeNames.Doubles(Model));
        Assert.All(AllNames.Of(Model), name => Assert.True(Identifiers.IsValid(name), name));
    }

    public static TheoryData<string> Strangers => [.. StrangePages.Keys];

    private static readonly Dictionary<string, WrittenPage> StrangePages = new WrittenPage[]
    {
        Giving("v1Aardvark_Get", "Aardvark", ["Snout | double", "Ants | array"], """{ "Snout": 1.5, "Ants": [ { "Legs": 6 } ] }"""),
        Giving("v1Zoo_Get", "Zebra", ["Stripes | string"], """{ "Stripes": "Many" }"""),
        Listing("v1Alley_GetCats", ["Whiskers | int32"], """[ { "Whiskers": 4 } ]"""),
        Taking("v1Alley_Feed", "request", ["Fish | Number"], """{ "Fish": 2 }"""),
        Taking("v1Alley_Stroke", "cat", ["Purr | Number"]),
        Answering("v1Alley_Count", "int32", "3"), Silent("v1Alley_Clean"),
        Answering("v1Alley_Photo", "byte"),
        Silent("v1Alley_Find") with { Query = [.. Enumerable.Range(1, 7).Select(at => $"q{at} | int32"), "tail | Enum: Long, Short"] },
    }.ToDictionary(page => page.Uid);

    [Theory]
    [MemberData(nameof(Strangers))]
    public void A_page_that_names_and_shows_nothing_of_a_type_leaves_it_alone(string uid)
    {
        var model = Merge.Of([.. Library.All, StrangePages[uid]]);
        Assert.Equal(Model.Entities.SelectMany(ModelText.Of), model.Entities.Where(entity => Model.Entities.Any(known => known.Name == entity.Name)).SelectMany(ModelText.Of));
        Assert.Equal(Model.Groups.SelectMany(ModelText.Of), model.Groups.Where(group => Model.Groups.Any(known => known.Name == group.Name)).SelectMany(ModelText.Of));
        Assert.Equal(Model.Enums.Select(ModelText.Of), model.Enums.Where(item => Model.Enums.Any(known => known.Name == item.Name)).Select(ModelText.Of));
        Assert.Subset(model.Findings.ToHashSet(), Model.Findings.ToHashSet());
    }
}
