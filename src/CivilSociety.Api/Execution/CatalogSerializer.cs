using System.Text.Encodings.Web;
using CivilSociety.Api.Errors;
using GraphQL.SystemTextJson;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Execution;

/// <summary>Reads variables and writes answers; separate from the host's serializer, so that another schema of the host keeps its error messages.</summary>
internal sealed class CatalogSerializer(IOptions<CivilSocietyOptions> options)
    : GraphQLSerializer(json => json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, new CatalogErrorInfoProvider(options));
