using DocGen.Consumer.Tests.Api;
using DocGen.Consumer.Tests.Server;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace DocGen.Consumer.Tests;

/// <summary>What the API explorer, and with it any OpenAPI tool, sees of the controllers.</summary>
public class ContractTests(ConsumerServer server) : IClassFixture<ConsumerServer>
{
    [Theory]
    [InlineData("v1Berth_GetBerth", "200 Berth as application/json, text/json, application/xml, application/merge-patch+json; 404 ProblemDetails")]
    [InlineData("v1Berth_Clear", "204 Void")]
    [InlineData("v1Berth_Reserve", "200 String as application/json, text/plain; 202 String; 204 Void; 409 ProblemDetails")]
    [InlineData("v1BoatEntity_GetPhoto", "200 Stream as image/png, image/jpeg; 404 ProblemDetails")]
    public void Statuses_are_declared_with_type_and_media_types(string uid, string expected)
    {
        var declared = Of(uid).SupportedResponseTypes.OrderBy(response => response.StatusCode).Select(response =>
            $"{response.StatusCode} {response.Type?.Name}{(response.StatusCode == 200 ? " as " + string.Join(", ", response.ApiResponseFormats.Select(format => format.MediaType).Distinct()) : "")}");
        Assert.Equal(expected, string.Join("; ", declared));
    }

    [Theory]
    // That application/*+json is a kind of application/json is what ASP.NET Core thinks, and adds; the filter knows better.
    [InlineData("v1Berth_Reserve", "application/json, application/*+json, text/json")]
    [InlineData("v1BoatEntity_SavePhoto", "image/png, image/jpeg")]
    [InlineData("v1BoatEntity_PatchBoatEntity", "application/json-patch+json, application/merge-patch+json, application/json, text/json, application/*+json")]
    public void Bodies_are_declared_with_those_of_the_listed_types_that_are_read(string uid, string expected) =>
        Assert.Equal(expected, string.Join(", ", Of(uid).SupportedRequestFormats.Select(format => format.MediaType).Distinct()));

    [Fact]
    public void The_words_of_the_page_and_its_uid_reach_the_overriding_method()
    {
        var metadata = Of("v1Berth_Clear").ActionDescriptor.EndpointMetadata;
        Assert.Equal("Clears a berth by its code.", metadata.OfType<IEndpointSummaryMetadata>().Single().Summary);
        Assert.Equal("What lay there is moved away.", metadata.OfType<IEndpointDescriptionMetadata>().Single().Description);
        Assert.Equal(nameof(BerthController.Clear), Of("v1Berth_Clear").ActionDescriptor.RouteValues["action"]);
    }

    [Fact]
    public void Parameters_are_declared_by_their_wire_names() =>
        Assert.Equal(
            [("id", typeof(int)), ("nights", typeof(int)), ("from", typeof(DateTimeOffset?)), ("marks", typeof(List<string>)), ("rows", typeof(List<int>)), ("body", typeof(List<int>))],
            Of("v1Berth_Reserve").ParameterDescriptions.Select(parameter => (parameter.Name, parameter.Type)));

    private ApiDescription Of(string uid) =>
        server.Services.GetRequiredService<IApiDescriptionGroupCollectionProvider>().ApiDescriptionGroups.Items.SelectMany(group => group.Items)
            .Single(description => description.ActionDescriptor.EndpointMetadata.OfType<IEndpointNameMetadata>().Single().EndpointName == uid);
}
