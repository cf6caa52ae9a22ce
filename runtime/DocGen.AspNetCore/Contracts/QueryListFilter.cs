using System.Reflection;
using System.Text;
using DocGen.Runtime;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.WebUtilities;

namespace DocGen.AspNetCore.Contracts;

/// <summary>
/// Lets a list of the query come as the docs' samples write it, <c>ids=1,2</c>, where MVC knows <c>ids=1&amp;ids=2</c> only.
/// A comma inside a value is sent as <c>%2C</c> (RFC 3986, section 2.2) and stays there.
/// </summary>
internal sealed class QueryListFilter(HashSet<string> names) : IResourceFilter
{
    /// <summary>The wire names of an action's lists, those of its options object too.</summary>
    internal static HashSet<string> NamesOf(ActionModel action)
    {
        var own = action.Parameters
            .Where(parameter => parameter.BindingInfo?.BindingSource == BindingSource.Query && IsList(parameter.ParameterType))
            .Select(parameter => parameter.BindingInfo!.BinderModelName ?? parameter.ParameterName);
        var inside = action.Parameters
            .Where(parameter => parameter.ParameterType.IsAssignableTo(typeof(IApiQuery)))
            .SelectMany(parameter => parameter.ParameterType.GetProperties())
            .Where(property => IsList(property.PropertyType))
            .Select(property => property.GetCustomAttribute<FromQueryAttribute>()?.Name ?? property.Name);
        return own.Concat(inside).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        var request = context.HttpContext.Request;
        if (request.QueryString.Value is not { } text || !text.Contains(',', StringComparison.Ordinal))
        {
            return;
        }

        var query = new StringBuilder(text.Length + 16);
        foreach (var pair in new QueryStringEnumerable(text))
        {
            var value = pair.EncodedValue.ToString();
            foreach (var element in names.Contains(pair.DecodeName().ToString()) ? value.Split(',') : [value])
            {
                query.Append(query.Length == 0 ? '?' : '&').Append(pair.EncodedName.Span).Append('=').Append(element);
            }
        }

        request.QueryString = new QueryString(query.ToString());
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>);
}
