using System.Text.Encodings.Web;
using CivilSociety.Api.Errors;
using GraphQL.SystemTextJson;
using Microsoft.Extensions.Options;

namespace CivilSociety.Api.Execution;

/// <summary>Reads variables and writes answers; the module's own, so that a host with another schema keeps its way of telling errors.</summary>
internal sealed class CatalogSerializer(IOptions<CivilSocietyOptions> options)
    : GraphQLSerializer(json => json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, new CatalogErrorInfoProvider(options));
