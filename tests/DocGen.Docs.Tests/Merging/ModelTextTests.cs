namespace DocGen.Docs.Tests.Merging;

public class ModelTextTests
{
    [Fact]
    public void A_model_can_be_shown_in_messages_and_debuggers()
    {
        var model = Merge.Of(Library.All);
        Assert.Contains("Book", model.Operation("v1Book_Get").Response.ToString(), StringComparison.Ordinal);
        Assert.Contains("Binding", model.Entity("Book").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_change_of_a_model_changes_its_text()
    {
        var model = Merge.Of(Library.All);
        Assert.NotEqual(ModelText.Of(model), ModelText.Of(Merge.Of([.. Library.All.Select(page => page with { Description = "Another text." })])));
        Assert.NotEqual(ModelText.Of(model), ModelText.Of(Merge.Of(Library.All[1..])));
    }
}
