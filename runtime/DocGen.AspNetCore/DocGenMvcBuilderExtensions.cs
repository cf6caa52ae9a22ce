using DocGen.AspNetCore;
using DocGen.AspNetCore.Formatting;
using DocGen.Runtime;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds to MVC what emitted controllers need.</summary>
public static class DocGenMvcBuilderExtensions
{
    /// <summary>
    /// Reads and writes the API's entities as the docs say: names as they are, all nulls written, <c>$select</c> applied to
    /// answers. Other types stay with MVC.
    /// </summary>
    /// <param name="builder">What <c>AddControllers</c> gave.</param>
    /// <param name="resolver">The emitted resolver, <c>ApiJson.Resolver</c>.</param>
    /// <param name="leaveOutUnselected">Whether properties that a $select leaves out are not written at all, instead of as null.</param>
    /// <exception cref="ArgumentNullException">One of both is null.</exception>
    public static IMvcBuilder AddDocGen(this IMvcBuilder builder, ApiJsonResolver resolver, bool leaveOutUnselected = false)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(resolver);
        var served = resolver.With(new JsonRules
        {
            OffsetlessDatesAre = resolver.Rules.OffsetlessDatesAre,
            WritesAllNulls = true,
            LeavesOutUnselected = leaveOutUnselected,
        });
        builder.AddMvcOptions(options => Add(options, served));

        // For a user's own types that hold entities. The options of minimal APIs, which OpenAPI reads, are left alone: an
        // entity would lose its schema there.
        builder.AddJsonOptions(options =>
        {
            options.JsonSerializerOptions.TypeInfoResolverChain.Insert(0, served);

            // Last, so that they count only where reflection is switched off.
            options.JsonSerializerOptions.TypeInfoResolverChain.Add(ProblemJson.Default);
            options.JsonSerializerOptions.TypeInfoResolverChain.Add(AnswerJson.Default);
        });
        return builder;
    }

    private static void Add(MvcOptions options, ApiJsonResolver resolver)
    {
        options.InputFormatters.Insert(0, new ApiInputFormatter(resolver));
        options.InputFormatters.Insert(1, new ApiFileInputFormatter());
        options.InputFormatters.Insert(2, new ApiPatchInputFormatter());
        options.OutputFormatters.Insert(0, new ApiOutputFormatter(resolver));
        options.OutputFormatters.Insert(1, new ApiFileOutputFormatter());
        options.ModelBinderProviders.Insert(0, new OpenEnumBinderProvider());

        // Validation would walk every property of every entity by reflection, and find nothing: all are optional.
        options.ModelMetadataDetailsProviders.Add(new SuppressChildValidationMetadataProvider(typeof(ApiEntity)));
        options.ModelMetadataDetailsProviders.Add(new SuppressChildValidationMetadataProvider(typeof(ApiHeaderValues)));
        options.ModelMetadataDetailsProviders.Add(new SuppressChildValidationMetadataProvider(typeof(ApiFile)));
        options.ModelMetadataDetailsProviders.Add(new SuppressChildValidationMetadataProvider(typeof(ApiPatch)));
        options.ModelMetadataDetailsProviders.Add(new SelectMetadataProvider());
    }
}
