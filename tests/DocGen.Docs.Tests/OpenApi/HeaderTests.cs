using DocGen.Docs.Tests.Merging;
using static DocGen.Docs.Tests.Merging.Pages;

namespace DocGen.Docs.Tests.OpenApi;

public class HeaderTests
{
    private static readonly WrittenPage s_page = Silent("v1Pier_Close");

    [Fact]
    public void Headers_are_written_once_and_referred_to_by_the_operations_that_document_them()
    {
        var document = Written.Of(s_page with { Headers = ["X-Tide | How high."] }, Silent("v1Pier_Open") with { Headers = ["x-tide | How high."] }, Silent("v1Pier_Paint") with { Headers = [] });
        Written.Same("""{ "X-Tide": { "name": "X-Tide", "in": "header", "description": "How high.", "schema": { "type": "string" } } }""", document["components"]!["parameters"]);
        foreach (var path in new[] { "Close", "Open" })
            Written.Same("""[{ "$ref": "#/components/parameters/X-Tide" }]""", document["paths"]![$"/api/v1Pier/{path}"]!["delete"]!["parameters"]);
        Assert.False(document["paths"]!["/api/v1Pier/Paint"]!["delete"]!.AsObject().ContainsKey("parameters"));
    }

    [Fact]
    public void A_status_412_brings_the_header_that_it_answers() => Written.Same(
        """[{ "$ref": "#/components/parameters/If-Unmodified-Since" }]""",
        Written.Operation(s_page with { Headers = [], Statuses = ["204 | Done", "412 | Changed since"] })["parameters"]);

    [Fact]
    public void Headers_that_media_types_and_ways_to_sign_in_tell_are_no_parameters()
    {
        var document = Written.Of(s_page with { Headers = ["Authorization | Who", "X-XSRF-TOKEN | Or this", "Accept | Any: `application/json`", "Content-Type | Any: `application/json`"] });
        Assert.False(document["components"]!.AsObject().ContainsKey("parameters"));
    }

    [Fact]
    public void Any_way_to_sign_in_that_the_text_names_is_enough()
    {
        var document = Written.Of(s_page with { Headers = ["Authorization | Takes 'Basic' and 'Bearer'.", "X-XSRF-TOKEN | Else this."] });
        Written.Same(
            """
            { "Basic": { "type": "http", "description": "Takes 'Basic' and 'Bearer'.", "scheme": "basic" },
              "Bearer": { "type": "http", "description": "Takes 'Basic' and 'Bearer'.", "scheme": "bearer" },
              "XSRF": { "type": "apiKey", "description": "Else this.", "name": "X-XSRF-TOKEN", "in": "header" } }
            """,
            document["components"]!["securitySchemes"]);
        Written.Same("""[{ "Basic": [] }, { "Bearer": [] }, { "XSRF": [] }]""", document["paths"]!["/api/v1Pier/Close"]!["delete"]!["security"]);
    }

    [Fact]
    public void Where_the_text_names_none_all_that_clients_can_send_are_there()
    {
        var document = Written.Of(s_page with { Headers = ["Authorization | Who asks."] });
        Assert.Equal(["Basic", "SoTicket", "Bearer"], document["components"]!["securitySchemes"]!.AsObject().Select(scheme => scheme.Key));
        Written.Same(
            """{ "type": "apiKey", "description": "Written as the word SoTicket, a blank and the ticket. Who asks.", "name": "Authorization", "in": "header" }""",
            document["components"]!["securitySchemes"]!["SoTicket"]);
    }

    [Fact]
    public void A_page_that_documents_no_way_to_sign_in_asks_for_none()
    {
        var document = Written.Of(s_page with { Headers = [] });
        Assert.False(document["components"]!.AsObject().ContainsKey("securitySchemes"));
        Assert.False(document["paths"]!["/api/v1Pier/Close"]!["delete"]!.AsObject().ContainsKey("security"));
    }
}
