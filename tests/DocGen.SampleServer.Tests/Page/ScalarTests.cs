using DocGen.SampleServer.Tests.Support;

namespace DocGen.SampleServer.Tests.Page;

/// <summary>The page that the sample serves, as a new user meets it in a browser.</summary>
public class ScalarTests
{
    private const string Operation = "//section[contains(@id, '/GET/api/v1/ChatSession/')]";

    [SkippableFact]
    public async Task A_request_from_the_page_gets_the_sample_and_nothing_leaves_the_host()
    {
        using var browser = Browser.Start();
        await using var server = await SampleProcess.Start();
        browser.Open(server.Address);
        browser.Press("//aside//a[contains(., 'ChatSessionEntity')]");
        browser.Press("//aside//a[contains(., 'Gives one chat session')]");
        browser.Press($"{Operation}//button[contains(., 'Test Request')]");
        browser.Press("//*[@role='dialog']//button[contains(., 'Send')]");

        // Credentials, number and $select are filled in, as the page shows them.
        browser.Read("//*[@role='dialog']//section[@aria-label='Response']", "\"Tomas Brandt\"");
        var requests = browser.Requests();
        Assert.Contains(($"{server.Address}api/v1/ChatSession/7344?%24select=customerName%2Cstatus%2Cperson%2FfullName", "Basic c2FtcGxlOnNhbXBsZQ=="), requests);
        Assert.All(requests, request => Assert.StartsWith(server.Address.ToString(), request.Address, StringComparison.Ordinal));
    }
}
