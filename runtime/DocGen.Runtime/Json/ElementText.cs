using System.Text.Json;

namespace DocGen.Runtime;

/// <summary>Looks whether the strings of any JSON are valid Unicode; System.Text.Json finds out only when they are used.</summary>
internal static class ElementText
{
    internal static bool IsValid(JsonElement element)
    {
        try
        {
            Visit(element);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static void Visit(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                element.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    Visit(item);
                }

                break;
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    _ = member.Name;
                    Visit(member.Value);
                }

                break;
        }
    }
}
