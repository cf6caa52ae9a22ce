using System.Text.Json;
using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;
using OpenQA.Selenium.Support.UI;

namespace DocGen.SampleServer.Tests.Page;

/// <summary>A headless Chromium that reaches this machine only, and keeps the address of each request that a page makes.</summary>
internal sealed class Browser : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    private readonly ChromeDriver _driver;

    private Browser(ChromeDriver driver) => _driver = driver;

    /// <summary>All that was asked for, in order: the address, and who the page says is asking.</summary>
    public IReadOnlyList<(string Address, string? Authorization)> Requests() =>
    [
        .. from entry in _driver.Manage().Logs.GetLog("performance")
           let message = JsonDocument.Parse(entry.Message).RootElement.GetProperty("message")
           where message.GetProperty("method").GetString() is "Network.requestWillBeSent" or "Network.webSocketCreated"
           let what = message.GetProperty("params")
           let request = what.TryGetProperty("request", out var asked) ? asked : what
           select (request.GetProperty("url").GetString()!, Authorization(request)),
    ];

    /// <summary>Starts it, or skips the test where there is none.</summary>
    public static Browser Start()
    {
        var browser = Find("DOCGEN_BROWSER", "chromium", "chromium-browser", "google-chrome", "chrome");
        Skip.If(browser is null, "There is no Chromium in PATH, and DOCGEN_BROWSER names none.");
        var driver = Find("DOCGEN_BROWSER_DRIVER", "chromedriver");
        Skip.If(driver is null, "There is no chromedriver in PATH, and DOCGEN_BROWSER_DRIVER names none.");

        var options = new ChromeOptions { BinaryLocation = browser };
        // Only what is on this machine can be found, as without a network. A page that needs more does not get far.
        options.AddArguments("--headless=new", "--window-size=1400,1000", "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");
        // The sandbox refuses to run as root, as it is in containers.
        if (Environment.IsPrivilegedProcess) options.AddArgument("--no-sandbox");
        options.SetLoggingPreference("performance", LogLevel.All);
        var service = ChromeDriverService.CreateDefaultService(Path.GetDirectoryName(driver), Path.GetFileName(driver));
        service.SuppressInitialDiagnosticInformation = true;
        try
        {
            return new(new ChromeDriver(service, options, s_patience));
        }
        catch (Exception fault) when (fault is WebDriverException or InvalidOperationException)
        {
            service.Dispose();
            throw new SkipException($"{browser} does not start: {fault.Message}");
        }
    }

    public void Open(Uri address) => _driver.Navigate().GoToUrl(address);

    /// <summary>Waits for what is found and shown.</summary>
    /// <param name="path">An XPath.</param>
    public IWebElement See(string path) => Wait($"There is nothing at {path}", () => _driver.FindElements(By.XPath(path)).FirstOrDefault(element => element.Displayed));

    /// <summary>Presses what is found, as soon as nothing lies over it.</summary>
    /// <param name="path">An XPath.</param>
    public void Press(string path) => Wait($"{path} can't be pressed", () =>
    {
        var found = See(path);
        _driver.ExecuteScript("arguments[0].scrollIntoView({ block: 'center' })", found);
        found.Click();
        return found;
    });

    /// <summary>Waits for a text that holds another.</summary>
    public string Read(string path, string part) => Wait($"{path} does not say '{part}'", () => See(path).Text is var text && text.Contains(part, StringComparison.Ordinal) ? text : null);

    public void Dispose() => _driver.Quit();

    private static string? Authorization(JsonElement request) =>
        request.TryGetProperty("headers", out var headers)
            ? headers.EnumerateObject().Where(header => header.Name.Equals("Authorization", StringComparison.OrdinalIgnoreCase)).Select(header => header.Value.GetString()).FirstOrDefault()
            : null;

    private T Wait<T>(string otherwise, Func<T?> find)
        where T : class
    {
        var wait = new WebDriverWait(_driver, s_patience) { Message = otherwise };
        // A page that is being drawn takes things away and lays others over them.
        wait.IgnoreExceptionTypes(typeof(StaleElementReferenceException), typeof(ElementNotInteractableException));
        return wait.Until(_ => find())!;
    }

    private static string? Find(string variable, params string[] names) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } named
            ? named
            : (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
               from name in names
               select Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)).FirstOrDefault(File.Exists);
}
