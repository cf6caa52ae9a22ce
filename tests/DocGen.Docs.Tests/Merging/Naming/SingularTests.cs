using DocGen.Docs.Merging.Naming;

namespace DocGen.Docs.Tests.Merging.Naming;

public class SingularTests
{
    [Theory]
    [InlineData("Books", "Book")]
    [InlineData("Addresses", "Address")]
    [InlineData("Boxes", "Box")]
    [InlineData("Branches", "Branch")]
    [InlineData("Dishes", "Dish")]
    [InlineData("Statuses", "Status")]
    [InlineData("Houses", "House")]
    [InlineData("Clauses", "Clause")]
    [InlineData("Responses", "Response")]
    [InlineData("Libraries", "Library")]
    [InlineData("Names", "Name")]
    public void A_plural_becomes_singular(string plural, string singular) => Assert.Equal(singular, Singular.Of(plural));

    [Theory]
    [InlineData("Address")]
    [InlineData("Status")]
    [InlineData("Basis")]
    [InlineData("Series")]
    [InlineData("Data")]
    [InlineData("Us")]
    [InlineData("s")]
    [InlineData("")]
    public void A_name_without_a_plural_ending_stays(string name) => Assert.Equal(name, Singular.Of(name));
}
