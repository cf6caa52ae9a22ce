using DocGen.Docs.Model;
using DocGen.SampleServer.Pages;
using Microsoft.AspNetCore.Http;

namespace DocGen.SampleServer.Checking;

/// <summary>Whether path and query have what the page requires, of the types that it says.</summary>
internal sealed class ParameterCheck(ParameterValues values)
{
    /// <param name="operation">The operation.</param>
    /// <param name="path">The values of the placeholders, in the path's order.</param>
    /// <param name="query">The query.</param>
    public Refusal? Find(SampleOperation operation, string[] path, IQueryCollection query)
    {
        var errors = new List<(string, string)>();
        foreach (var part in operation.PathParts)
        {
            Check(part, [operation.PathValue(path, part.WireName)], errors);
        }

        foreach (var parameter in operation.Query)
        {
            if (query.TryGetValue(parameter.WireName, out var texts))
            {
                // An empty value is none: the docs' own examples leave them empty.
                Check(parameter, [.. texts.Where(text => !string.IsNullOrEmpty(text))!], errors);
            }
            else if (parameter.Required)
            {
                errors.Add((parameter.WireName, $"expected {values.Words(parameter.Type)}, as the page requires it; found nothing.{Says(parameter)}"));
            }
        }

        return errors.Count == 0 ? null : Refusal.BadRequest([.. errors]);
    }

    private void Check(ParameterModel parameter, string[] texts, List<(string Place, string Message)> errors)
    {
        if (texts.Length > 1 && parameter.Type.Kind != TypeKind.List)
        {
            errors.Add((parameter.WireName, $"expected {values.Words(parameter.Type)}; found {texts.Length} values."));
        }
        else if (!Array.TrueForAll(texts, text => values.Fits(parameter.Type, text)))
        {
            errors.Add((parameter.WireName, $"expected {values.Words(parameter.Type)}; found another text.{Says(parameter)}"));
        }
    }

    private static string Says(ParameterModel parameter) => parameter.Summary.Length == 0 ? "" : $" The page says: {parameter.Summary}";
}
