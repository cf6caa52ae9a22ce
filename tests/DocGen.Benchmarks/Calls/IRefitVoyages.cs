using DocGen.Benchmarks.Json;
using Refit;

namespace DocGen.Benchmarks.Calls;

/// <summary>The page's operation, as somebody writes it by hand for Refit.</summary>
public interface IRefitVoyages
{
    [Headers("Accept: application/json")]
    [Post("/api/v1/Agents/Voyage/OpenVoyage")]
    Task<Voyage?> OpenVoyage([Body] VoyageRequest request, [Header("Authorization")] string authorization);
}
