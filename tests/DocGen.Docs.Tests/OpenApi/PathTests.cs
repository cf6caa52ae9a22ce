using DocGen.Docs.Tests.Merging;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.OpenApi;

/// <summary>Each operation has a place, though OpenAPI takes paths that differ in placeholders for one.</summary>
public class PathTests
{
    private static WrittenPage Page(string uid, string verb, string route, params string[] parts) => Silent(uid) with { Verb = verb, Route = route, PathParts = parts };

    [Fact]
    public void Operations_with_one_path_and_several_verbs_share_it()
    {
        var document = Written.Of(Page("v1Pier_Get", "GET", "/Pier/{id}", "id | int32"), Page("v1Pier_Put", "PUT", "/Pier/{id}", "id | int32"));
        Assert.Equal(["/Pier/{id}"], document.Paths());
        Assert.Equal(["get", "put"], document["paths"]!["/Pier/{id}"]!.AsObject().Select(member => member.Key));
    }

    [Fact]
    public void A_second_path_that_differs_in_its_placeholder_is_spelled_with_a_percent_code()
    {
        var document = Written.Of(
            Page("v1Pier_A", "GET", "/Pier/{id}", "id | int32"), Page("v1Pier_B", "GET", "/Pier/{name}", "name | string"), Page("v1Pier_C", "GET", "/Pier/{code}", "code | string"));
        Assert.Equal(["/Pier/{id}", "/Pie%72/{name}", "/Pi%65%72/{code}"], document.Paths());
        Assert.Contains("The address is /Pier/{name}", (string?)document["paths"]!["/Pie%72/{name}"]!["get"]!["description"], StringComparison.Ordinal);
    }

    [Fact]
    public void Its_address_is_the_documented_one() =>
        Assert.Equal(Uri.UnescapeDataString("/Pie%72/7"), new Uri("https://example.com/Pie%72/7?$select=id").AbsolutePath);

    [Fact]
    public void A_twin_takes_all_its_verbs_along() => Assert.Equal(
        ["/Pier/{id}", "/Pie%72/{name}"],
        Written.Of(Page("v1Pier_A", "GET", "/Pier/{id}"), Page("v1Pier_B", "GET", "/Pier/{name}"), Page("v1Pier_C", "PUT", "/Pier/{name}")).Paths());

    [Fact]
    public void Two_pages_with_one_verb_and_path_are_both_there() => Assert.Equal(
        ["/Pier/All", "/Pier/Al%6C"], Written.Of(Page("v1Pier_A", "GET", "/Pier/All"), Page("v1Pier_B", "GET", "/Pier/All")).Paths());

    [Fact]
    public void Letters_of_percent_codes_are_no_letters() => Assert.Equal(
        ["/P%C3/{id}", "/%50%C3/{name}"], Written.Of(Page("v1Pier_A", "GET", "/P%C3/{id}"), Page("v1Pier_B", "GET", "/P%C3/{name}")).Paths());

    [Fact]
    public void Without_a_letter_before_the_placeholder_a_segment_that_means_nothing_tells_them_apart() => Assert.Equal(
        ["/{id}/x", "/./{name}/x", "/././{code}/x"],
        Written.Of(Page("v1Pier_A", "GET", "/{id}/x"), Page("v1Pier_B", "GET", "/{name}/x"), Page("v1Pier_C", "GET", "/{code}/x")).Paths());

    [Fact]
    public void What_a_path_cannot_hold_is_written_as_its_code() => Assert.Equal(
        ["/Pier%23{id}/%7Bopen%7C"], Written.Of(Page("v1Pier_A", "GET", "/Pier#{id}/{open|", "id | int32")).Paths());

    [Fact]
    public void All_of_these_are_valid() => Written.Read(Written.Bytes(new[]
    {
        Page("v1Pier_A", "GET", "/Pier/{id}", "id | int32"), Page("v1Pier_B", "GET", "/Pier/{name}", "name | string"), Page("v1Pier_C", "GET", "/Pier/{name}"),
        Page("v1Pier_D", "GET", "/{id}"), Page("v1Pier_E", "GET", "/{name}"), Page("v1Pier_F", "GET", "/Pier/All"), Page("v1Pier_G", "GET", "/pier/all"),
    }.SelectMany(page => page.Facts)));
}
