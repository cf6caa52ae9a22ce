using System.Text;
using DocGen.Runtime;
using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.Net.Http.Headers;

namespace DocGen.AspNetCore.Formatting;

/// <summary>Reads the changes of a PATCH; whether it is a document or a merge object is told by the JSON itself.</summary>
internal sealed class ApiPatchInputFormatter : TextInputFormatter
{
    internal ApiPatchInputFormatter()
    {
        // RFC 6902, section 6, and RFC 7396, section 4; plain JSON because the docs' own samples send it.
        SupportedMediaTypes.Add(MediaTypeHeaderValue.Parse("application/json-patch+json"));
        SupportedMediaTypes.Add(MediaTypeHeaderValue.Parse("application/merge-patch+json"));
        SupportedMediaTypes.Add(MediaTypeHeaderValue.Parse("application/json"));
        SupportedMediaTypes.Add(MediaTypeHeaderValue.Parse("text/json"));
        SupportedEncodings.Add(UTF8EncodingWithoutBOM);
    }

    public override async Task<InputFormatterResult> ReadRequestBodyAsync(InputFormatterContext context, Encoding encoding)
    {
        using var body = new MemoryStream();
        await context.HttpContext.Request.Body.CopyToAsync(body, context.HttpContext.RequestAborted).ConfigureAwait(false);
        try
        {
            // The type of the entity is known at run time only; one that no page names is an entity without own properties.
            var root = context.ModelType.IsGenericType ? context.ModelType.GenericTypeArguments[0] : typeof(ApiEntity);
            var reader = (PatchReader)Activator.CreateInstance(typeof(PatchReader<>).MakeGenericType(root))!;
            var patch = reader.Read(body.GetBuffer().AsSpan(0, (int)body.Length));
            return patch is null ? InputFormatterResult.NoValue() : InputFormatterResult.Success(patch);
        }
        catch (ApiJsonException fault)
        {
            context.ModelState.TryAddModelError(fault.Path, fault.Message);
            return InputFormatterResult.Failure();
        }
    }

    protected override bool CanReadType(Type type) =>
        type == typeof(ApiPatch) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ApiPatch<>));
}
