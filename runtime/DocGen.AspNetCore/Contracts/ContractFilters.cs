using System.Globalization;
using DocGen.Runtime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace DocGen.AspNetCore.Contracts;

/// <summary>Turns a contract into what ASP.NET Core knows: declared statuses, and filters that hold requests to it.</summary>
internal static class ContractFilters
{
    internal static void Add(ActionModel action, ApiContractAttribute contract)
    {
        var answers = MediaTypeList.Parse(contract.Accept);
        var isFirst = true;
        foreach (var line in contract.Statuses.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var code = int.Parse(line.Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture);
            action.Filters.Add(Status(code, isFirst || code is >= 200 and < 300 and not 204 and not 205 ? contract.Answer : null, answers));
            isFirst = false;
        }

        // A method that no one overrides stands where it was first declared: in the emitted class, which is abstract.
        if (action.ActionMethod.DeclaringType is { IsAbstract: true } declaring && declaring == action.ActionMethod.GetBaseDefinition().DeclaringType)
        {
            action.Filters.Add(new NotImplementedFilter(contract));
        }

        if (answers.Length > 0 && contract.Answer is not null)
        {
            action.Filters.Add(new AcceptFilter(answers, contract.Answer));
        }

        if (contract.ContentType.Length > 0)
        {
            action.Filters.Add(new ContentTypeFilter(MediaTypeList.Parse(contract.ContentType)));
        }

        if (QueryListFilter.NamesOf(action) is { Count: > 0 } lists)
        {
            action.Filters.Add(new QueryListFilter(lists));
        }
    }

    // Bytes are a stream to OpenAPI; and a wildcard is nothing that an answer can be, so ASP.NET Core refuses it here.
    private static ProducesResponseTypeAttribute Status(int code, Type? answer, string[] mediaTypes) => (answer, Array.FindAll(mediaTypes, type => !type.Contains('*'))) switch
    {
        (null, _) => new(code),
        (_, [var first, .. var others]) => new(Shown(answer), code, first, others),
        _ => new(Shown(answer), code),
    };

    private static Type Shown(Type answer) => answer == typeof(ApiFile) ? typeof(Stream) : answer;
}
