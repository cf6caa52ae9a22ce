using System.Globalization;
using System.Text.RegularExpressions;

namespace DocGen.SampleServer.Checking;

/// <summary>The way from a JSON text's root to the value that is being read.</summary>
internal sealed partial class JsonTrail
{
    private readonly List<(string? Name, int Index)> _steps = [];

    public int Depth => _steps.Count;

    public void Enter(string name) => _steps.Add((name, 0));

    public void Enter(int index) => _steps.Add((null, index));

    public void Leave() => _steps.RemoveAt(_steps.Count - 1);

    /// <summary>The way with the numbers of elements.</summary>
    public string Path => "$" + string.Concat(_steps.Select(step => step.Name is null ? $"[{step.Index.ToString(CultureInfo.InvariantCulture)}]" : "." + step.Name));

    /// <summary>The way for any element of a list.</summary>
    public string Pattern => "$" + string.Concat(_steps.Select(step => step.Name is null ? "[*]" : "." + step.Name));

    /// <summary>The pattern of a path that somebody else wrote down.</summary>
    public static string PatternOf(string path) => Index().Replace(path, "[*]");

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();
}
