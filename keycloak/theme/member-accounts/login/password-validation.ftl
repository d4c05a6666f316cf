<#-- The server judges a password, and what it needs stands beside the field. A script would repeat it, and break on a sign-up that has no such field. -->
<#macro templates></#macro>
<#macro script field=""></#macro>
