using System.Text;
using System.Text.Json;

namespace DocGen.Runtime;

/// <summary>
/// The path of a fault, gathered from inside to outside by exception filters that never catch: reading without a fault
/// keeps no path and pays nothing.
/// </summary>
internal sealed class JsonTrace
{
    private readonly List<string> _steps = [];

    internal void Name(string name) => _steps.Add(IsPlain(name) ? "." + name : $"['{Short(name)}']");

    internal void Index(int index) => _steps.Add($"[{index}]");

    internal static ApiJsonException Fault(JsonTrace? trace, JsonException fault)
    {
        var path = new StringBuilder("$");
        for (var i = (trace?._steps.Count ?? 0) - 1; i >= 0; i--)
        {
            path.Append(trace!._steps[i]);
        }

        return fault is JsonFault { Expected: var expected, Found: var found }
            ? new(path.ToString(), expected, found)
            : new(path.ToString(), "valid JSON", "text that is none: " + Reason(fault), fault);
    }

    // The reader's sentences end with the line and byte, which the exception has as numbers, and may quote one character.
    private static string Reason(JsonException fault)
    {
        var text = fault.Message;
        var end = text.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? text : text[..end]).TrimEnd('.');
    }

    // A key of a dictionary comes from a stranger and may be as long as it likes.
    private static string Short(string name) => name.Length > 64 ? name[..64] + "…" : name;

    private static bool IsPlain(string name) => name.Length is > 0 and <= 64 && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '$');
}
