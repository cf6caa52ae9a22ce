using DocGen.Docs.Merging;

namespace DocGen.Docs.Tests.Merging;

public class PlaceholdersTests
{
    [Theory]
    [InlineData("/api/v1/Book", "")]
    [InlineData("/api/v1/Book/{id}/Loan/{id}", "id,id")]
    [InlineData("/api/v1/Book/{from}-{to}", "from,to")]
    [InlineData("/api/v1/Book/{shelf{row{id}", "id")]
    [InlineData("/api/v1/Book/{shelf{id}}/{page}", "id,page")]
    [InlineData("/api/v1/Book/}{id", "")]
    public void A_placeholder_is_what_stands_in_the_innermost_braces(string path, string names) => Assert.Equal(names, string.Join(",", Placeholders.In(path)));
}
