namespace DocGen.Docs.Model;

/// <summary>Where a parameter goes in a request.</summary>
public enum ParameterPlace
{
    /// <summary>In the path, for a placeholder.</summary>
    Path,

    /// <summary>Behind the path, as <c>name=value</c>.</summary>
    Query,
}
