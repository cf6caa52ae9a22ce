namespace DocGen.Docs.Model;

/// <summary>Where a parameter goes in a request.</summary>
public enum ParameterPlace
{
    Path,
    Query,
}
