namespace DocGen.SampleServer.Checking;

/// <summary>A place of a body that is not as the page says.</summary>
/// <param name="Path">Where: <c>$</c> is the body, <c>$.User.Id</c> a nested property, <c>$[3].Name</c> one of a list's element.</param>
/// <param name="Pattern">The same for any element: <c>$[*].Name</c>.</param>
/// <param name="Expected">What the page says, in words.</param>
/// <param name="Found">What came, in words.</param>
/// <param name="Says">The page's own words on it; empty where it has none.</param>
internal sealed record BodyFault(string Path, string Pattern, string Expected, string Found, string Says)
{
    public string Message => $"expected {Expected}, found {Found}.{(Says.Length == 0 ? "" : " The page says: " + Says)}";
}
